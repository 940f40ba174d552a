import { useState } from 'react';
import type { PublicConfiguration } from '../server/configuration.ts';
import type { MockAnswer } from './mock-answers.ts';

/** The answer picked for one action. */
export interface MockAnswerChoice {
  readonly label: string;
  readonly answers: readonly MockAnswer[];
  readonly prefer: string;
  readonly choose: (prefer: string) => void;
  /** Headers of the call; none unless the mock answers from examples. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Lets the user pick the mock's answer to one action; the first answer is the preset. */
export function useMockAnswer(
  label: string,
  answers: readonly [MockAnswer, ...MockAnswer[]],
  { mode }: PublicConfiguration,
): MockAnswerChoice {
  const [prefer, choose] = useState(answers[0].prefer);
  const headers: Record<string, string> = mode === 'examples' ? { prefer } : {};
  return { label, answers, prefer, choose, headers };
}
