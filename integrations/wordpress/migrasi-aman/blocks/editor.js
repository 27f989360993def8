/* The blocks in the editor: what the server draws, and beside it one control for each attribute. No build step. */
(function (wp, table) {
  'use strict';
  if (!table) return;
  var el = wp.element.createElement;
  var ui = wp.components;

  function control(props, each) {
    var value = props.attributes[each.name] || '';
    function set(next) {
      var changed = {};
      changed[each.name] = next || '';
      props.setAttributes(changed);
    }
    var common = {key: each.name, label: each.label, value: value, onChange: set};
    if (each.kind === 'choice') return el(ui.SelectControl, Object.assign(common, {options: [{value: '', label: table.usual}].concat(each.options)}));
    if (each.kind === 'number') return el(ui.TextControl, Object.assign(common, {type: 'number', min: each.from, max: each.to}));
    if (each.kind === 'switch')
      return el(ui.ToggleControl, {
        key: each.name,
        label: each.label,
        checked: value === 'true',
        onChange: function (on) {
          set(on && 'true');
        },
      });
    return el(ui.TextControl, Object.assign(common, {type: each.kind === 'address' ? 'url' : 'text'}));
  }

  table.blocks.forEach(function (block) {
    wp.blocks.registerBlockType(block.name, {
      edit: function (props) {
        return el(
          'div',
          wp.blockEditor.useBlockProps(),
          el(
            wp.blockEditor.InspectorControls,
            null,
            el(ui.PanelBody, {title: table.panel}, block.controls.map(control.bind(null, props)), el('p', null, table.note)),
          ),
          el(ui.Disabled, null, el(wp.serverSideRender, {block: block.name, attributes: props.attributes, skipBlockSupportAttributes: true})),
        );
      },
      save: function () {
        return null;
      },
    });
  });
})(window.wp, window.migrasiAman);
