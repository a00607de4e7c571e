import { expect, it } from 'vitest';
import { createStore } from '../../../src/client/search-page/store.ts';

it('reports each change with the state before and after it, and nothing that changes nothing', () => {
  const changes: [number, number][] = [];
  const { dispatch, getState } = createStore(
    1,
    (state, event: number) => state + event,
    (previous, next) => changes.push([previous, next]),
  );
  for (const event of [2, 0, 3]) dispatch(event);
  expect(changes).toEqual([
    [1, 3],
    [3, 6],
  ]);
  expect(getState()).toBe(6);
});
