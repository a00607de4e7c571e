/**
 * The rooms of `src` and, for each, the rooms that it may import from. A room may import from itself.
 * `parser/*` stands for every part of the parser.
 */
export const ALLOWED: Record<string, readonly string[]> = {
  text: [],
  model: ['text'],
  'parser/source': ['model', 'text'],
  'parser/form': ['model', 'text'],
  'parser/blocks': ['parser/source', 'parser/form', 'model', 'text'],
  'parser/narrative': ['parser/source', 'parser/form', 'parser/blocks', 'model', 'text'],
  'parser/editorial': ['parser/source', 'parser/form', 'parser/narrative', 'model', 'text'],
  'parser/checks': ['parser/*', 'model', 'text'],
  parser: ['parser/*', 'model', 'text'],
  prose: ['model', 'text'],
  'search/query': ['model', 'text'],
  'search/build': ['site', 'search/query', 'model', 'text'],
  site: ['prose', 'search/query', 'model', 'text'],
  downloads: ['site', 'prose', 'model', 'text'],
  client: ['search/query', 'model', 'text'],
  components: ['client', 'downloads', 'site', 'search/query', 'prose', 'model', 'text', 'styles'],
  layouts: ['components', 'client', 'downloads', 'site', 'prose', 'model', 'text', 'styles'],
  pages: [
    'layouts',
    'components',
    'client',
    'downloads',
    'site',
    'search/build',
    'search/query',
    'prose',
    'model',
    'text',
    'styles',
  ],
  styles: [],
};

/** The room that a file of `src` belongs to: the longest that its path begins with. */
export function roomOf(file: string): string | undefined {
  return Object.keys(ALLOWED)
    .filter((room) => file.startsWith(`src/${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether a room may import from another. */
export function mayImport(room: string, from: string): boolean {
  if (room === from) return true;
  return (ALLOWED[room] ?? []).some((name) =>
    name.endsWith('/*') ? from.startsWith(name.slice(0, -1)) : name === from,
  );
}
