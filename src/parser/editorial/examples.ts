import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';
import type { Area, Examples } from '../../model/schema.ts';
import type { RefText } from '../../model/texts.ts';
import { positionOf } from '../../model/refs.ts';
import { hasWholeWords } from '../../text/whole-words.ts';
import { addProblem, quote } from '../source/problem.ts';

/** The examples that an editor chose; one that the report does not have is reported at its place. */
export function readExamples(
  texts: RefText[],
  areas: Area[],
  { data: { examples }, file, placeOf }: YamlFile<EditorialData['report']>,
): Examples {
  const { area, paragraph, item, word, phrase, abbreviation, beginning } = examples;
  const { forms, exclusion, hyphenated } = examples;
  const isRef = (wanted: string) => texts.some(({ ref }) => ref === wanted);
  const isSaid = (words: string) =>
    texts.some(({ text }) => hasWholeWords(text.toLowerCase(), words.toLowerCase()));
  const begins = texts.some(({ text }) => startOfWord(beginning).test(text));

  const checks: [path: string[], value: string, isKnown: boolean][] = [
    [['area'], area, areas.some(({ slug }) => slug === area)],
    [['paragraph'], paragraph, isRef(paragraph) && positionOf(paragraph) === 0],
    [['item'], item, isRef(item) && positionOf(item) > 0],
    [['word'], word, isSaid(word)],
    [['phrase'], phrase, isSaid(phrase)],
    [['abbreviation'], abbreviation, isSaid(abbreviation)],
    [['beginning'], beginning, begins],
    [['forms', 'typed'], forms.typed, isSaid(forms.typed)],
    [['forms', 'found'], forms.found, isSaid(forms.found)],
    [['exclusion', 'word'], exclusion.word, isSaid(exclusion.word)],
    [['exclusion', 'without'], exclusion.without, isSaid(exclusion.without)],
    [['hyphenated'], hyphenated, [hyphenated, hyphenated.replaceAll('-', ' ')].every(isSaid)],
  ];
  for (const [path, value, isKnown] of checks) {
    if (isKnown) continue;
    const reason = `expected an example that the report has, found ${quote(value)}`;
    addProblem(file, 'example-unknown', placeOf(['examples', ...path]), reason);
  }
  return examples;
}

function startOfWord(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}`, 'iu');
}
