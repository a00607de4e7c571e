import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from '../../scripts/site-settings.ts';

it('needs no settings', () => {
  expect(readSettings({})).toEqual({
    site: undefined,
    base: '/',
    contact: undefined,
    port: 4321,
  });
});

describe('BASE_PATH', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['/report', '/report'],
    ['/report/', '/report'],
    ['report', '/report'],
    ['some/path/', '/some/path'],
    ['/~jo/a-b_c.2', '/~jo/a-b_c.2'],
  ])('“%s” is read as %s', (value, base) => {
    expect(readSettings({ BASE_PATH: value }).base).toBe(base);
  });

  it.each([
    'https://example.org/report',
    '//example.org',
    '/a//b',
    '/a/../b',
    '/.',
    '/a b',
    '/a?b',
    '/a#b',
    '/josé',
    '/100%',
    '\\report',
    ' ',
  ])('“%s” is refused', (value) => {
    expect(() => readSettings({ BASE_PATH: value })).toThrow(
      new SettingError(
        `BASE_PATH must be a path like /report, of letters, digits and the signs - . _ ~ between slashes, but is “${value}”.`,
      ),
    );
  });

  it('is refused with a way out when Git Bash has made a Windows path of it', () => {
    expect(() => readSettings({ BASE_PATH: 'C:/Program Files/Git/report' })).toThrow(
      new SettingError(
        'BASE_PATH must be a path like /report, but is the Windows path “C:/Program Files/Git/report”: in Git Bash, which makes one of /report, leave out the first slash (BASE_PATH=report).',
      ),
    );
  });
});

describe('SITE_URL', () => {
  it.each([
    ['', undefined],
    ['https://example.org', 'https://example.org'],
    ['https://Example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('“%s” is read as %s', (value, site) => {
    expect(readSettings({ SITE_URL: value }).site).toBe(site);
  });

  it.each([
    'example.org',
    'https://example.org/report',
    'https://example.org/?a',
    'https://example.org?',
    'https://example.org#a',
    'https://me@example.org',
    'ftp://example.org',
    'https://',
  ])('“%s” is refused', (value) => {
    expect(() => readSettings({ SITE_URL: value })).toThrow(
      new SettingError(
        `SITE_URL must be an origin like https://example.org, without a path (BASE_PATH is for that), but is “${value}”.`,
      ),
    );
  });
});

describe('CONTACT', () => {
  it.each([
    ['', undefined],
    ['errors@example.org', 'mailto:errors@example.org'],
    ['report+errors@mail.example.org', 'mailto:report+errors@mail.example.org'],
    ['https://example.org/contact?about=report', 'https://example.org/contact?about=report'],
  ])('“%s” is read as %s', (value, contact) => {
    expect(readSettings({ CONTACT: value }).contact).toBe(contact);
  });

  it.each([
    'errors',
    'errors@example',
    'mailto:errors@example.org',
    'errors@example.org?cc=all@example.org',
    'two words@example.org',
    'javascript:alert(1)',
    'example.org/contact',
  ])('“%s” is refused', (value) => {
    expect(() => readSettings({ CONTACT: value })).toThrow(
      new SettingError(
        `CONTACT must be an e-mail address like errors@example.org or the address of a page like https://example.org/contact, but is “${value}”.`,
      ),
    );
  });
});

describe('PORT', () => {
  it.each([
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('may be %s', (value, port) => {
    expect(readSettings({ PORT: value }).port).toBe(port);
  });

  it.each(['', 'abc', '-1', '80.5', '70000', '0x50', ' 80'])('“%s” is refused', (value) => {
    expect(() => readSettings({ PORT: value })).toThrow(
      new SettingError(`PORT must be a whole number from 0 to 65535, but is “${value}”.`),
    );
  });
});
