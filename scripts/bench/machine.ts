import { cpus, loadavg, totalmem } from 'node:os';

/** When and on what machine a report was made. */
export function describeMachine(): string {
  const cores = cpus();
  const [load = 0] = loadavg();
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(0);
  return [
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(),
    `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${gigabytes} GB`,
    `Node ${process.versions.node} on ${process.platform}`,
    `load ${load.toFixed(1)} at the start`,
  ].join('; ');
}
