import type { Child } from 'hono/jsx';
import type { Problem } from '../../explain.ts';
import type { Texts } from '../../texts.ts';
import { clockWords } from '../../time-words.ts';

interface MessageBoxProps {
  readonly tone: 'good' | 'bad' | 'warm';
  readonly title: string;
  readonly text?: string | undefined;
  readonly children?: Child;
}

/** A message that takes the focus when the page comes, so that nobody overlooks it. */
export function MessageBox({ tone, title, text, children }: MessageBoxProps) {
  return (
    <div
      class="message"
      data-tone={tone}
      role={tone === 'bad' ? 'alert' : 'status'}
      tabindex={-1}
      autofocus={tone === 'warm' ? undefined : true}
    >
      <p class="message-title">{title}</p>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** What went wrong beyond the fields, with a countdown where there is something to wait for. */
export function ProblemBox({
  problem,
  texts,
}: {
  readonly problem: Problem | undefined;
  readonly texts: Texts;
}) {
  if (problem?.title === undefined) return null;
  const { title, text, seconds, reference } = problem;
  return (
    <MessageBox tone="bad" title={title} text={text}>
      {seconds !== undefined && (
        <p class="countdown" data-countdown={seconds} data-done={texts.failure.waited} hidden>
          {texts.failure.wait} <span role="timer">{clockWords(seconds)}</span>
        </p>
      )}
      {reference !== undefined && <p class="reference">{texts.failure.reference(reference)}</p>}
    </MessageBox>
  );
}
