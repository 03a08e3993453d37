// Where a clinic's page may live, what to paste there, and what we know of it: `tried` says what our tests run, and what was only
// read says where.

/** @typedef {'tag' | 'frame' | 'shortcode' | 'address' | 'application'} Paste */

/** @type {Record<string, { name: string, paste: Paste, also?: Paste, steps: string[], tried: string }>} */
export const HOSTS = {
  page: {
    name: 'A page of your own',
    paste: 'tag',
    also: 'frame',
    steps: ['Put the packed files into a folder of your site.', 'Paste this where the questions should stand.', 'If your site sends a policy, add the line below it.'],
    tried: 'Tried: our tests run this on pages of many kinds, in three browsers.',
  },
  wordpress: {
    name: 'WordPress, with the plugin',
    paste: 'shortcode',
    steps: ['An administrator installs the plugin and sets the numbers to call.', 'Add the block “Treatment pathway”, or a block “Shortcode” with this.'],
    tried: 'Tried: our tests install it in WordPress and publish a page.',
  },
  'wordpress-author': {
    name: 'WordPress, as an author',
    paste: 'address',
    steps: ['The packed files have to stand on a server, with their own address in them (SITE=… make dist).', 'Paste this address into a line of its own.'],
    tried: 'Tried: our tests embed the address in WordPress.',
  },
  squarespace: {
    name: 'Squarespace',
    paste: 'tag',
    also: 'frame',
    steps: ['Put the packed files on a server of yours: Squarespace takes none.', 'Add a Code block, and paste this into it.', 'Where your plan takes no scripts, paste the frame.'],
    tried: 'Only read: squareranked.com/squarespace-schema/json-ld-injection says that code is taken on the Core and Business plans, and not on Personal. We have not tried it.',
  },
  wix: {
    name: 'Wix',
    paste: 'frame',
    steps: ['Put the packed files on a server of yours: Wix takes none.', 'Add “Embed HTML”, choose an address, and give the frame’s address, or paste the code.', 'Give the box a height: Wix keeps such boxes apart, and this one cannot make itself higher.'],
    tried: 'Only read: fairless.ru/posts/185361/wix-code-html says that embedded code runs in a box of its own. We have not tried it.',
  },
  webflow: {
    name: 'Webflow',
    paste: 'tag',
    also: 'frame',
    steps: ['Put the packed files on a server of yours.', 'Add a “Code Embed” element, and paste this into it.', 'Publish: the designer does not run it.'],
    tried: 'Only read: flowradar-6cz.pages.dev/answer/webflow-downgrade-plan-after-custom-code says that custom code depends on the plan. We have not tried it.',
  },
  drupal: {
    name: 'Drupal',
    paste: 'tag',
    also: 'frame',
    steps: ['Put the packed files into a folder of your site.', 'An administrator makes a block with the text format “Full HTML”, and pastes this. “Basic HTML” takes the script and the frame out.', 'Or put the tag into a template of your theme, and the script into a library.'],
    tried: 'Only read: drupal.org/handbook/modules/filter describes these formats. We have not tried it.',
  },
  application: {
    name: 'An application (React, Vue, Svelte, Vite)',
    paste: 'application',
    steps: ['Install the package that make dist leaves in dist/npm.', 'Import it once, and write the tag.'],
    tried: 'Tried: our tests build such applications, check their types and walk through them.',
  },
};
