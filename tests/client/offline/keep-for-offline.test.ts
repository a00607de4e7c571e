import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepForOffline } from '../../../src/client/offline/keep-for-offline.ts';

const register = vi.fn(() => Promise.resolve());

beforeEach(() => {
  register.mockClear();
  document.head.innerHTML = '<meta name="offline-worker" content="/offline-worker.js">';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  [undefined, ['/offline-worker.js']],
  [{ saveData: false }, ['/offline-worker.js']],
  [{ saveData: true }, undefined],
])('where the connection is %j, registers %j', async (connection, registered) => {
  vi.stubGlobal('navigator', { connection, serviceWorker: { register } });
  await keepForOffline();
  expect(register.mock.lastCall).toEqual(registered);
});

it('registers the worker in a browser that is never idle', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  vi.stubGlobal('requestIdleCallback', (callback: () => void, options?: IdleRequestOptions) => {
    if (options?.timeout === undefined) throw new Error('This callback would never come.');
    callback();
  });
  await keepForOffline();
  expect(register).toHaveBeenCalledOnce();
});
