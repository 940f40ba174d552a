import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Alert, explain, type Failure, type FieldTexts, missing } from './failure.ts';

/** One field of a journey's form. */
export interface FormField extends FieldTexts {
  readonly initial?: string;
  /** Cleared once the call succeeded. */
  readonly secret?: boolean;
  readonly optional?: boolean;
}

/** How the last attempt ended. */
export type Outcome<Data> =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly data: Data };

/** What a journey's form is made of. */
export interface FormOptions<Name extends string, Data> {
  /** The fields on screen; they may change with what the user picks. */
  readonly fields: { readonly [Field in Name]?: FormField };
  /** What a status means in this journey. */
  readonly alerts?: Readonly<Record<number, Alert>>;
  /** Makes the call; the value of a field that is not on screen is empty. */
  readonly send: (values: { readonly [Field in Name]: string }) => Promise<Data>;
  readonly onDone?: (data: Data) => void;
}

/** The props that tie an input to the form. */
export interface BoundField {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value that was sent last. */
  readonly errors: readonly string[];
}

/** A journey's form: its fields, its last outcome and how to send it. */
export interface JourneyFormState<Name extends string, Data> {
  readonly bind: (name: Name) => BoundField;
  readonly outcome: Outcome<Data>;
  readonly isPending: boolean;
  readonly submit: () => void;
}

type Fields = Readonly<Record<string, FormField>>;
type Values = Readonly<Record<string, string>>;

const valuesOf = (fields: Fields, typed: Values): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { initial = '' }]) => [name, typed[name] ?? initial]),
  );

/** A field that is not on screen may hold a secret too, such as the other proof. */
const withoutSecrets = (fields: Fields, typed: Values): Values =>
  Object.fromEntries(
    Object.entries(typed).filter(([name]) => fields[name] && !fields[name].secret),
  );

/** Keeps what the user typed when a call fails, and clears the secrets once it succeeded. */
export function useJourneyForm<Name extends string, Data>(
  options: FormOptions<Name, Data>,
): JourneyFormState<Name, Data> {
  const [typed, setTyped] = useState<Values>({});
  const [outcome, setOutcome] = useState<Outcome<Data>>({ kind: 'none' });
  const fields = options.fields as Fields;
  const values = valuesOf(fields, typed);
  const { mutate, isPending } = useMutation({
    // The values are not the variables of the mutation, which its cache would keep.
    mutationFn: () => options.send(values as Record<Name, string>),
    onSuccess: (data) => {
      setTyped((before) => withoutSecrets(fields, before));
      setOutcome({ kind: 'done', data });
      options.onDone?.(data);
    },
    onError: (error) => {
      const { alerts = {} } = options;
      setOutcome({ kind: 'failed', failure: explain(error, { fields, alerts }) });
    },
  });
  const submit = () => {
    if (isPending) return;
    const failure = missing(values, fields);
    setOutcome(failure ? { kind: 'failed', failure } : { kind: 'none' });
    if (!failure) mutate();
  };
  const bind = (name: Name): BoundField => ({
    name,
    value: values[name] ?? '',
    onChange: (value) => setTyped((before) => ({ ...before, [name]: value })),
    errors: (outcome.kind === 'failed' && outcome.failure.fields[name]) || [],
  });
  return { bind, outcome, isPending, submit };
}
