/**
 * Return a value that must not be missing.
 *
 * @param what What the value is, for the error message.
 * @throws When the value is `undefined` or `null`.
 */
export function required<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`Missing: ${what}.`);
  return value;
}
