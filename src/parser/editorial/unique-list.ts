import * as z from 'zod';

/**
 * The schema of a list in which no two entries have the same values of some keys; without keys, in
 * which no two are equal. The second of two is an error at its first key.
 */
export function uniqueList<Entry extends z.ZodType>(
  entry: Entry,
  ...keys: (keyof z.infer<Entry> & string)[]
) {
  return z.array(entry).superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [at, value] of entries.entries()) {
      const identity = keys.length > 0 ? keys.map((key) => value[key]) : [value];
      const name = identity.map((part) => `“${String(part)}”`).join(', ');
      if (seen.has(name)) {
        const message = `expected one entry for ${name}, found another (a duplicate)`;
        context.addIssue({ code: 'custom', path: [at, ...keys.slice(0, 1)], message });
      }
      seen.add(name);
    }
  });
}
