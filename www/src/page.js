// The explorer page around the element, and nothing that an embedding page needs: which pathway to show while developing,
// and the author's preview. The address never carries answers.
const named = /^[a-z0-9-]+$/;
const preview = document.querySelector('meta[name="pathway-preview"]');
const wanted = new URLSearchParams(location.search).get('pathway') ?? preview?.getAttribute('content') ?? '';

if (named.test(wanted)) document.querySelector('treatment-pathway')?.setAttribute('src', `pathways/${wanted}/`);

// `pathway serve` marks the page it serves; a published page has no such mark and never loads this.
if (preview) import('./preview.js');
