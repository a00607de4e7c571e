import { findCompounds, formsOf } from './compounds.ts';
import type { Compounds } from './compounds.ts';
import { namedThings } from './synonyms.ts';
import type { AbbreviationNames, NamedThing } from './synonyms.ts';
import { tokenise } from '../../text/words.ts';
import type { Token } from '../../text/words.ts';

/** Read the words of a report once, for all the searches to come. */
export function readCorpus({ paragraphs, abbreviations }: CorpusData): Corpus {
  const read = paragraphs.map((paragraph) => {
    const tokens = tokensOf(paragraph);
    const forms = new Set(tokens.flatMap(({ exact, stem }) => [exact, stem]));
    return { ...paragraph, tokens, forms };
  });
  const tokens = read.map((paragraph) => paragraph.tokens);

  const compounds = findCompounds(tokens);
  return {
    paragraphs: read,
    compounds,
    compoundForms: formsOf(compounds),
    things: namedThings(abbreviations),
    vocabulary: countWords(read),
  };
}

function countWords(paragraphs: CorpusParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts, tokens } of paragraphs) {
    for (const { text, start, end } of tokens) {
      const word = (texts[text] ?? '')
        .slice(start, end)
        .toLowerCase()
        .replace(/[’']s?$/, '');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function tokensOf({ texts }: CorpusParagraphData): PlacedToken[] {
  return texts.flatMap((text, at) => tokenise(text).map((token) => ({ ...token, text: at })));
}

/** What search knows of a report, as it is sent to a reader’s browser. */
export interface CorpusData {
  /** In report order. */
  paragraphs: CorpusParagraphData[];
  abbreviations: AbbreviationNames[];
}

interface CorpusParagraphData {
  ref: string;
  /** As printed. */
  number: number;
  /** Its name: `Paragraph 38`. */
  label: string;
  /** The headings that it stands under, outermost first. */
  trail: string[];
  /** Its record in the Pagefind index. */
  record: string;
  /** Its words, then each of its items’. */
  texts: string[];
  /** The values that it has of each facet. */
  facets: Record<FacetName, string[]>;
}

/** The ways in which results can be narrowed. */
export type FacetName = 'area' | 'part' | 'kind';

export interface Corpus {
  paragraphs: CorpusParagraph[];
  compounds: Compounds;
  /** The words that may be joined or apart. */
  compoundForms: ReadonlySet<string>;
  things: NamedThing[];
  /** Every word and how often the report says it. */
  vocabulary: ReadonlyMap<string, number>;
}

export interface CorpusParagraph extends CorpusParagraphData {
  tokens: PlacedToken[];
  /** Its words and their stems, once. */
  forms: ReadonlySet<string>;
}

interface PlacedToken extends Token {
  /** Which of the paragraph’s texts it stands in. */
  text: number;
}
