/**
 * The address of a worker’s script as the policy of the page demands it, in a browser that enforces
 * trusted types.
 *
 * @param policy A name that the policy of the page allows; it can be used once.
 */
export function trustedUrl(policy: string, url: string): string {
  const rules = { createScriptURL: (text: string) => text };
  return window.trustedTypes?.createPolicy(policy, rules).createScriptURL(url) ?? url;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlRules) => ScriptUrlRules };
  }
}

interface ScriptUrlRules {
  createScriptURL: (url: string) => string;
}
