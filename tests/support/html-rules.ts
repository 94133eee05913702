import type { ConfigData } from 'html-validate';

/** The rules for built pages: what html-validate recommends. What differs has its reason beside it. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Several check boxes of one facet share a name, as HTML means it: `?level=high&level=middle`.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};
