declare module 'hyphen/en-gb/index.js' {
  const hyphen: {
    /** A text with soft hyphens in its long words. */
    hyphenateSync: (text: string, options?: { minWordLength?: number }) => string;
  };
  export default hyphen;
}
