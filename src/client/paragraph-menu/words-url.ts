import { refIn } from '../../search/query/index.ts';
import type { CorpusData } from '../../search/query/index.ts';
import { paragraphOf } from '../../model/refs.ts';
import { fetchJson } from '../fetch-json.ts';
import { orUndefined } from '../load-error.ts';
import type { Quoted } from './quoted-words.ts';
import { textFragment } from './text-fragment.ts';

/**
 * The address of some words in the report: of their paragraph or list item, and with a text directive
 * where the texts of the report can be fetched.
 *
 * @param ref Their paragraph or list item.
 * @param reportUrl The address of the report.
 * @param corpusUrl The address of its texts.
 */
export async function wordsUrl(
  ref: string,
  quoted: Quoted,
  reportUrl: string,
  corpusUrl: string,
): Promise<string> {
  const url = new URL(`${reportUrl}#${ref}`, location.href).href;
  const data = await orUndefined(fetchJson(corpusUrl) as Promise<CorpusData>);
  if (!data) return url;
  const all = data.sections.flatMap((section) =>
    section.paragraphs.map(({ texts }, at) => ({ ref: refIn(section, at), texts })),
  );
  const at = all.findIndex((paragraph) => paragraph.ref === paragraphOf(ref));
  const first = all.slice(0, at).reduce((sum, { texts }) => sum + texts.length, 0);
  const texts = all.flatMap((paragraph) => paragraph.texts.map((text) => text.join(' ')));
  return `${url}:~:${textFragment(texts, first, quoted)}`;
}
