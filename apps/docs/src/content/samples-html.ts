import { html } from 'hono/html';
import type { Sample } from '../samples/samples.ts';
import type { SamplesBlock } from './block.ts';
import { codeHtml } from './code-html.ts';

/** A tab is a radio button, so that it works without a script; its panel follows it. */
function tab(group: string, sample: Sample, index: number) {
  const { language, label, code, preparation } = sample;
  const id = `${group}-${language}`;
  return html`
<input type="radio" name="${group}" id="${id}" value="${language}"${index === 0 ? html` checked` : ''}><label for="${id}">${label}</label>
<div class="panel" data-language="${language}">${preparation ? codeHtml(preparation, 'Prepare the sandbox') : ''}${codeHtml(code, preparation ? 'Call' : label)}</div>`;
}

/** Samples of one example as tabs by language. */
export function samplesHtml({ api, operationId, samples }: SamplesBlock) {
  const example = samples[0]?.example ?? 'request';
  return html`
<fieldset class="samples" data-api="${api}" data-operation="${operationId}" data-example="${example}">
<legend class="unseen">Language of the sample ${example}</legend>
${samples.map((sample, index) => tab(`sample-${example}`, sample, index))}
</fieldset>`;
}
