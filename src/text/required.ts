/**
 * A value that must be there.
 *
 * @param what What it is, for the message.
 * @throws When it is `undefined` or `null`.
 */
export function required<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`Missing: ${what}.`);
  return value;
}
