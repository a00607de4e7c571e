import { expect, test } from 'vitest';
import {
  itemRef,
  paragraphOf,
  paragraphRef,
  parseRef,
  positionOf,
  textRef,
} from '../../src/model/refs.ts';

test.each([
  ['main', 38, 'p38'],
  ['annex-a', 2, 'a2'],
  ['annex-b', 4, 'b4'],
] as const)('paragraph %2$i of the series %1$s has the ref %3$s', (series, number, ref) => {
  expect(paragraphRef(series, number)).toBe(ref);
  expect(parseRef(ref)).toEqual({ series, number });
});

test.each([
  ['p23', 4, 'p23-4'],
  ['b2', 10, 'b2-10'],
])('list item %2$i of %1$s has the ref %3$s', (paragraph, position, ref) => {
  expect(itemRef(paragraph, position)).toBe(ref);
  expect(paragraphOf(ref)).toBe(paragraph);
  expect(positionOf(ref)).toBe(position);
});

test('the first text of a paragraph has its ref, the others those of its items', () => {
  expect([textRef('p23', 0), textRef('p23', 4)]).toEqual(['p23', 'p23-4']);
});

test('a paragraph’s ref belongs to the paragraph itself and has no position in a list', () => {
  expect(paragraphOf('a2')).toBe('a2');
  expect(positionOf('a2')).toBe(0);
});

test.each(['', '38', 'c1', 'p', 'p1-', 'p1-2-3', 'staying-safe'])('%j is not a ref', (text) => {
  expect(() => parseRef(text)).toThrow(`Not a ref: ${text}`);
  expect(() => paragraphOf(text)).toThrow(`Not a ref: ${text}`);
});
