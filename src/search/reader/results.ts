import type { CorpusParagraph } from './corpus.ts';
import type { Hit } from './engine.ts';

/**
 * Draw one result from the page’s template: name, place, and the words with those found marked.
 *
 * @param reportUrl The address of the whole report.
 */
export function drawResult(
  template: HTMLTemplateElement,
  { ref, label, trail, words }: CorpusParagraph,
  { wordsFound }: Hit,
  reportUrl: string,
): DocumentFragment {
  const result = document.importNode(template.content, true);
  const link = result.querySelector('a');
  result.querySelector('li')?.setAttribute('data-result', ref);
  link?.setAttribute('href', `${reportUrl}#${ref}`);
  link?.append(label);
  result.querySelector('[data-trail]')?.append(trail.join(' › '));
  result.querySelector('.words')?.append(...markWords(words, new Set(wordsFound)));
  return result;
}

function markWords(words: string, found: Set<number>): (string | Node)[] {
  return words.split(' ').flatMap((word, index) => {
    if (!found.has(index)) return [`${word} `];
    const [, before = '', core = '', after = ''] = /^(\W*)(.*?)(\W*)$/.exec(word) ?? [];
    const mark = document.createElement('mark');
    mark.append(core);
    return [before, mark, `${after} `];
  });
}
