import type { Action } from '@ping-password/contract';
import type { ReactNode } from 'react';
import type { PublicConfiguration } from '../../server/configuration.ts';
import type { MockAnswerChoice } from '../use-mock-answer.ts';
import type { Wire } from '../wire.ts';
import { MockAnswerSelect } from './MockAnswerSelect.tsx';
import { WirePanel } from './WirePanel.tsx';

interface JourneyLayoutProps {
  readonly configuration: PublicConfiguration;
  /** What the journey is for, in a sentence or two. */
  readonly lead: string;
  /** The action that the form asks for. */
  readonly action: Action;
  /** The action that the journey reads with. */
  readonly reads?: Action;
  /** All actions of the API. */
  readonly api: Readonly<Record<string, Action>>;
  /** The credential that the portal's server adds; absent when the browser calls directly. */
  readonly added?: string;
  readonly wire: Wire;
  readonly answers: readonly MockAnswerChoice[];
  readonly children: ReactNode;
}

/** A journey: what it is for, its form, the mock's answers to pick from, and the wire. */
export function JourneyLayout(props: JourneyLayoutProps) {
  const { configuration, lead, answers, children, ...wire } = props;
  return (
    <>
      <p className="lead">{lead}</p>
      <div className="columns">
        <div className="work">
          <section className="card" aria-label="Form">
            {children}
          </section>
          {configuration.mode === 'examples' && answers.length > 0 && (
            <section className="tryout" aria-labelledby="tryout">
              <h2 id="tryout">Mock answer</h2>
              <p>For trying things out against the mock: pick what it answers.</p>
              <div className="tryout-selects">
                {answers.map((answer) => (
                  <MockAnswerSelect key={answer.label} {...answer} />
                ))}
              </div>
            </section>
          )}
        </div>
        <WirePanel {...wire} />
      </div>
    </>
  );
}
