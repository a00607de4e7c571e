import { pause } from './pause.ts';

/**
 * Let the browser show what has been drawn and react to its reader before more is drawn. A page that
 * nobody looks at shows nothing, and does not wait.
 */
export async function afterFrame(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await pause();
}
