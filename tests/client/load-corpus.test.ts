import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCorpus } from '../../src/client/load-corpus.ts';
import { LoadError } from '../../src/client/load-error.ts';
import { corpusData } from '../search/made-corpus.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loading the texts to search', () => {
  it('prepares what was fetched', async () => {
    stubFetch(() => Response.json(corpusData([])));
    expect((await loadCorpus('/corpus.json')).paragraphs).toEqual([]);
  });

  it.each([
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the file is not there', () => new Response('Not found', { status: 404 })],
    ['the file is cut off', () => new Response('{"paragraphs": [')],
  ])('fails as a load when %s', async (_, respond) => {
    stubFetch(respond);
    await expect(loadCorpus('/corpus.json')).rejects.toThrow(LoadError);
    await expect(loadCorpus('/corpus.json')).rejects.toThrow('Could not load /corpus.json.');
  });

  it('does not call an error in our own code a failed load', async () => {
    stubFetch(() => Response.json({}));
    await expect(loadCorpus('/corpus.json')).rejects.toThrow(TypeError);
  });
});

function stubFetch(respond: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', () => Promise.resolve().then(respond));
}
