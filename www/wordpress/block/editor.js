// The block in the editor: what the server prints of it, and four choices. Written as it runs, so that nothing has to build it.
(({ blocks, blockEditor, components, element, i18n, serverSideRender }, { languages, pathways }) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;
  const asOptions = (named) => Object.entries(named).map(([value, label]) => ({ value, label }));

  const edit = ({ attributes, setAttributes, name }) => {
    const select = (key, label, options) =>
      el(components.SelectControl, {
        ...{ label, options, value: attributes[key], __nextHasNoMarginBottom: true, __next40pxDefaultSize: true },
        onChange: (value) => setAttributes({ [key]: value }),
      });
    return el(
      Fragment,
      null,
      el(
        blockEditor.InspectorControls,
        null,
        el(
          components.PanelBody,
          { title: __('Explorer', 'treatment-pathway') },
          Object.keys(pathways).length > 1 && select('pathway', __('Pathway', 'treatment-pathway'), asOptions(pathways)),
          select('lang', __('Language', 'treatment-pathway'), [{ value: '', label: __('As in the settings', 'treatment-pathway') }, ...asOptions(languages)]),
          select('reading', __('Written for', 'treatment-pathway'), [
            { value: '', label: __('Patients', 'treatment-pathway') },
            { value: 'clinical', label: __('Clinicians', 'treatment-pathway') },
          ]),
          select('headingLevel', __('Level of its first heading', 'treatment-pathway'), asOptions({ 1: '1', 2: '2', 3: '3', 4: '4' })),
        ),
      ),
      el(
        'div',
        blockEditor.useBlockProps(),
        el(
          components.Placeholder,
          { icon: 'networking', label: __('Treatment Pathway', 'treatment-pathway'), instructions: __('Visitors see the explorer here. Until it has loaded, and without JavaScript, they read this:', 'treatment-pathway') },
          el(components.Disabled, null, el(serverSideRender, { block: name, attributes })),
        ),
      ),
    );
  };

  blocks.registerBlockType('treatment-pathway/explorer', { edit, save: () => null });
})(window.wp, window.treatmentPathway);
