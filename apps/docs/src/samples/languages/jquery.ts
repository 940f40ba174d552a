import type { HttpCall } from '../http-call.ts';
import type { Language, PreparingCall } from '../language.ts';
import { expression, headerLines, literal, quote } from './javascript.ts';

function bodyLines({ form, json }: HttpCall): string[] {
  if (form) return [`  data: ${literal(Object.fromEntries(form), '  ')},`];
  return json === undefined ? [] : [`  data: JSON.stringify(${literal(json, '  ')}),`];
}

/** A call of `$.ajax`; the browser keeps cookies by itself, when it is told to. */
function ajaxCall(call: HttpCall, takesCookie = call.cookie !== undefined): string {
  const contentType = call.headers.find(([name]) => name === 'Content-Type')?.[1];
  return [
    '$.ajax({',
    `  url: ${expression(call.url)},`,
    ...(call.method === 'GET' ? [] : [`  method: ${quote(call.method)},`]),
    ...headerLines(
      call.headers.filter(([name]) => name !== 'Content-Type'),
      call.basic,
    ),
    ...(contentType ? [`  contentType: ${quote(contentType)},`] : []),
    ...bodyLines(call),
    ...(takesCookie ? ['  xhrFields: { withCredentials: true },'] : []),
    '})',
  ].join('\n');
}

/** A browser is led elsewhere by an address or a form; a script cannot read the answer. */
function navigation({ url, form }: HttpCall): string {
  if (!form) return `location.assign(${expression(url)});`;
  return [
    `const fields = ${literal(Object.fromEntries(form))};`,
    `const form = $('<form>', { method: 'post', action: ${expression(url)} });`,
    'for (const [name, value] of Object.entries(fields))',
    "  form.append($('<input>', { type: 'hidden', name, value }));",
    "form.appendTo('body').trigger('submit');",
  ].join('\n');
}

function stepOf({ says, call, keeps, mayFail }: PreparingCall): string {
  const ajax = ajaxCall(call, call.cookie !== undefined || (keeps && 'cookie' in keeps));
  if (!keeps || 'cookie' in keeps)
    return `// ${says}\nawait ${ajax}${mayFail ? '.catch(() => undefined)' : ''};`;
  return `// ${says}\nconst ${keeps.variable} = await ${ajax}.then((answer) => answer.${keeps.member.join('.')});`;
}

/** `$.ajax` in a page. */
export const jquery: Language = {
  key: 'jquery',
  label: 'jQuery',
  fence: 'javascript',
  nameOf: (variable) => variable,
  call: (call) =>
    call.answer === 'redirect'
      ? navigation(call)
      : `const answer = await ${ajaxCall(call)};\nconsole.log(answer);`,
  prepare: (steps) => steps.map(stepOf).join('\n'),
};
