import { outcomeOf } from '@ping-password/client';
import { createAuthClient } from '@ping-password/client/auth';
import { continueFlow, type FlowStep } from '@ping-password/client/flow';
import { type Language, texts } from '../../texts.ts';
import { createFlowPage } from './flow-page.ts';
import { showNothing } from './show-step.ts';

/** Failures after which the flow may be there all the same. */
const maybeThere = new Set(['tryLater', 'rateLimited']);

/** The flow in the address of the page, taken up; absent when there was no answer. */
async function take({ dataset }: HTMLElement): Promise<FlowStep | undefined> {
  const { auth: baseUrl = '', environment: environmentID = '', flow: flowID = '' } = dataset;
  const auth = createAuthClient({
    baseUrl,
    environmentID,
    retry: { attempts: 2, totalMs: 10_000 },
  });
  try {
    return await continueFlow(auth, { flowID });
  } catch {
    return undefined;
  }
}

/** Takes the user through the flow that PingOne has sent the browser here with. */
export async function startSignOn(root: HTMLElement): Promise<void> {
  const language: Language = document.documentElement.lang === 'de' ? 'de' : 'en';
  const context = { root, language, texts: texts[language] };
  if (!root.dataset['flow']) return showNothing(context, 'over');
  const flow = await take(root);
  const isThere = flow && (flow.status !== 'refused' || !maybeThere.has(outcomeOf(flow.error)));
  if (isThere) createFlowPage(context, flow);
  else showNothing(context, 'noAnswer');
}
