import { html } from 'hono/html';
import type { Sample } from '../samples/samples.ts';
import type { SamplesBlock } from './block.ts';
import { codeHtml, copyWithPreparation, runButton } from './code-html.ts';

/** Folded away at first: a reader looks for the call. */
const preparationHtml = (fence: string, preparation: NonNullable<Sample['preparation']>) => html`
<details class="preparation"><summary>Prepare the sandbox${preparation.fence === fence ? '' : ' in a shell'}</summary>
${codeHtml(preparation.code, 'Run this first')}</details>`;

/** What the call does not have of itself; the choice of a region tells where else it comes from. */
function needsHtml({ needs }: Sample) {
  if (needs.length === 0) return '';
  const names = needs.map((name, index) => html`${index > 0 ? ', ' : ''}<code>${name}</code>`);
  return html`<p class="needs">Needs ${names}: <span>run “Prepare the sandbox” first.</span></p>`;
}

/** A tab is a radio button, so that it works without a script; its panel follows it. */
function tab(group: string, sample: Sample, index: number) {
  const { language, label, fence, code, preparation } = sample;
  const isWhole = preparation?.fence === fence;
  const id = `${group}-${language}`;
  return html`
<input type="radio" name="${group}" id="${id}" value="${language}"${index === 0 ? html` checked` : ''}><label for="${id}">${label}</label>
<div class="panel" data-language="${language}">${preparation ? preparationHtml(fence, preparation) : ''}${codeHtml(code, label, isWhole ? copyWithPreparation : '')}${needsHtml(sample)}</div>`;
}

/** Samples of one example as tabs by language. */
export function samplesHtml({ api, operationId, run, samples }: SamplesBlock) {
  const example = samples[0]?.example ?? 'request';
  return html`
<fieldset class="samples" data-api="${api}" data-operation="${operationId}" data-example="${example}">
<legend class="unseen">Language of the sample ${example}</legend>
${samples.map((sample, index) => tab(`sample-${example}`, sample, index))}
${run ? runButton('Run') : ''}</fieldset>`;
}
