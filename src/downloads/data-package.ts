import { createHash } from 'node:crypto';
import { DATA_VERSION } from '../model/schema.ts';
import { report } from '../site/report.ts';
import { urls } from '../site/urls.ts';
import type { DataFile } from './data-file.ts';
import type { Column, Table } from './table.ts';

/**
 * The files as a Data Package (datapackage.org), which programs read to learn what the columns of
 * each table are. `origin` is this site’s own property of a column. The package names no licence,
 * for the words of the report have none.
 */
export function dataPackage(files: readonly DataFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'report',
    title: report.title,
    description: `The words, grades and recommendations of the ${report.title}, with an editor’s links between them.`,
    version: DATA_VERSION,
    ...(urls.hasOrigin() && { homepage: urls.whole(urls.data()) }),
    contributors: report.citation.authors.map((title) => ({ title, roles: ['author'] })),
    resources: files.map(resource),
  };
}

/** The size and checksum of a file, as the Data Package and the page of the data give them. */
export function measure({ make }: Pick<DataFile, 'make'>): { bytes: number; sha256: string } {
  const content = Buffer.from(make());
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

function resource(file: DataFile): object {
  const { name, type, description, table } = file;
  const { bytes, sha256 } = measure(file);
  return {
    name: table?.name ?? name,
    path: name,
    ...(table && { type: 'table' }),
    description,
    format: name.replace(/^.*\./, ''),
    mediatype: type,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { schema: tableSchema(table) }),
  };
}

function tableSchema({ columns, key }: Table): object {
  const links = columns.flatMap(({ name, refersTo }) =>
    refersTo === undefined
      ? []
      : [{ fields: [name], reference: { resource: refersTo, fields: ['ref'] } }],
  );
  return {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: key,
    ...(links.length > 0 && { foreignKeys: links }),
  };
}

function field({ name, type, description, origin, optional, values }: Column): object {
  return {
    name,
    type,
    description,
    origin,
    ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
    constraints: { required: !optional, ...(values && { enum: values }) },
  };
}
