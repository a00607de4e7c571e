/** Let the browser keep what its reader needs without a network. The code for it comes after the page. */
export function keepWhenLoaded(): void {
  addEventListener('load', () => {
    import('./keep-for-offline.ts')
      .then(({ keepForOffline }) => keepForOffline())
      // A private window, a saved page or a web archive may refuse: the page works all the same.
      .catch(console.info);
  });
}
