/**
 * The event of a service worker that lasts as long as a promise. TypeScript has the types of workers in
 * a library that does not go with that of pages.
 */
interface ExtendableEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}
