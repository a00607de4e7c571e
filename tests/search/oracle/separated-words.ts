import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** The words that share a stem and are no forms of each other, and PCT with PCTs, which share none. */
export function separatedWords(): Map<string, string> {
  const { separate } = load(contentOf('word-families.yaml')) as { separate: string[][][] };
  const { abbreviations } = JSON.parse(contentOf('report.json')) as {
    abbreviations: { short: string }[];
  };
  const words = separate.flatMap((group, at) =>
    group.flatMap((family, index) => family.map((word) => [word, `${at}:${index}`] as const)),
  );
  const plurals = abbreviations
    .map(({ short }) => short.replace(/s$/, '').toLowerCase())
    .filter(
      (short) =>
        /^[a-z]+$/.test(short) && short !== 'ofsted' && !words.some(([word]) => word === short),
    )
    .map((short) => [`${short}s`, short] as const);
  return new Map([...words, ...plurals, ...plurals.map(([, short]) => [short, short] as const)]);
}

function contentOf(name: string): string {
  return readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8');
}
