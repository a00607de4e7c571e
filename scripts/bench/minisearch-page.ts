import MiniSearch from 'minisearch';

/**
 * The script of a page that searches with MiniSearch as its documentation shows: it indexes the records
 * when it is opened, and searches at every letter, for the query in its address at once.
 */
const field = document.querySelector('input');
const list = document.querySelector('ol');

interface Indexed {
  ref: string;
  content: string;
}

async function start(): Promise<void> {
  const records = (await (await fetch('records.json')).json()) as Indexed[];
  const index = new MiniSearch<Indexed>({
    idField: 'ref',
    fields: ['content'],
    storeFields: ['content'],
  });
  index.addAll(records);

  const draw = () => {
    const results = index.search(field?.value ?? '', { prefix: true, fuzzy: 0.2 });
    list?.replaceChildren(
      ...results.slice(0, 10).map((result) => {
        const item = document.createElement('li');
        item.textContent = `${String(result.id)} ${String(result['content']).slice(0, 200)}`;
        return item;
      }),
    );
  };
  field?.addEventListener('input', draw);
  if (field) field.value = new URLSearchParams(location.search).get('q') ?? '';
  draw();
}

await start();
