/**
 * Checks that the CSS is correct, in style sheets and in the `<style>` of components. Prettier
 * decides the layout.
 *
 * @type {import('stylelint').Config}
 */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'declaration-no-important': true,
    'import-notation': 'string',
    // The colours of a palette line up when all have six digits.
    'color-hex-length': null,
    // Rules are ordered by what they style; the layers and short selectors keep specificity low.
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    // Names of fonts and paper sizes have capitals.
    'value-keyword-case': null,
  },
  overrides: [
    {
      files: '**/*.astro',
      customSyntax: 'postcss-html',
      rules: { 'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }] },
    },
  ],
};
