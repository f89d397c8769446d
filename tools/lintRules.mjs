/** Writing any of these turns text into markup. */
const markupProperties = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
const markupCalls = new Set(['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString']);

function nameOf(node) {
  if (node.type === 'Literal') return node.value;
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : undefined;
}

/** Quality rule R7: engines disagree on how to read a date from text, so `src/model/day.ts` reads it for all. */
const noDateFromText = {
  create(context) {
    const report = (node) => context.report({ node, message: 'Dates are read by parseIsoDay and parseMoment only.' });
    return {
      NewExpression(node) {
        const [value] = node.arguments;
        if (nameOf(node.callee) !== 'Date' || value === undefined || node.arguments.length > 1) return;
        if (!(value.type === 'Literal' && typeof value.value === 'number')) report(node);
      },
      MemberExpression(node) {
        if (nameOf(node.object) === 'Date' && nameOf(node.property) === 'parse') report(node);
      },
    };
  },
};

/** Quality rule S2: whatever comes from data or from the reader becomes text nodes, never markup. */
const noMarkupSink = {
  create(context) {
    const report = (node, name) => context.report({ node, message: `${name} makes markup of text; use text nodes.` });
    return {
      AssignmentExpression({ left }) {
        const name = left.type === 'MemberExpression' ? nameOf(left.property) : undefined;
        if (markupProperties.has(name)) report(left, name);
      },
      MemberExpression(node) {
        const name = nameOf(node.property);
        if (markupCalls.has(name)) report(node, name);
        if (nameOf(node.object) === 'document' && (name === 'write' || name === 'writeln'))
          report(node, `document.${name}`);
      },
      JSXAttribute(node) {
        const name = nameOf(node.name);
        if (markupProperties.has(name) || name === 'srcDoc') report(node, name);
      },
    };
  },
};

export default {
  meta: { name: 'entente' },
  rules: { 'no-date-from-text': noDateFromText, 'no-markup-sink': noMarkupSink },
};
