import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { type MockAnswer, statusOf } from '../mock-answers.ts';
import type { MockAnswerChoice } from '../use-mock-answer.ts';

function Answers({ title, answers }: { title: string; answers: readonly MockAnswer[] }) {
  return (
    <ListBoxSection>
      <Header>{title}</Header>
      {answers.map((answer) => (
        <ListBoxItem
          key={answer.prefer}
          id={answer.prefer}
          textValue={`${statusOf(answer)} ${answer.label}`}
        >
          <code>{statusOf(answer)}</code> {answer.label}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

/** Picks the example that the mock answers with. */
export function MockAnswerSelect({ label, answers, prefer, choose }: MockAnswerChoice) {
  const succeeds = (answer: MockAnswer) => statusOf(answer) === '200';
  return (
    <Select
      className="select"
      value={prefer}
      onChange={(key) => {
        if (typeof key === 'string') choose(key);
      }}
    >
      <Label>{label}</Label>
      <Button className="select-button">
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox className="options">
          <Answers title="Success" answers={answers.filter(succeeds)} />
          <Answers title="Failure" answers={answers.filter((answer) => !succeeds(answer))} />
        </ListBox>
      </Popover>
    </Select>
  );
}
