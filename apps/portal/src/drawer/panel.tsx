import type { components } from '@ping-password/contract/control';
import { names, type Wanted } from './address.ts';
import { faults, scenarios } from './scenarios.ts';

type Schemas = components['schemas'];

/** What the drawer shows. */
export interface PanelProps {
  readonly wanted: Wanted;
  readonly open: boolean;
  /** What could not be arranged. */
  readonly problem: string | undefined;
  readonly environmentID: string;
  readonly mockUrl: string;
  /** Origin of the app; a mail may lead to a page of it, or to one of PingOne. */
  readonly portalUrl: string;
  readonly clock: Schemas['Clock'] | undefined;
  readonly personas: readonly string[];
  readonly mails: readonly Schemas['Message'][];
  readonly calls: readonly Schemas['JournalEntry'][];
  /** Query of the app's own, which stays in the address. */
  readonly rest: readonly (readonly [string, string])[];
  readonly path: string;
}

type Choices = readonly (readonly [value: string, label: string])[];

function Choice({
  name,
  label,
  choices,
  value,
}: {
  name: string;
  label: string;
  choices: Choices;
  value: string | undefined;
}) {
  return (
    <div>
      <label for={`drawer-${name}`}>{label}</label>
      <select id={`drawer-${name}`} name={name}>
        <option value="">–</option>
        {choices.map(([key, text]) => (
          <option value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Text({
  name,
  label,
  value,
  hint,
}: {
  name: string;
  label: string;
  value: string | undefined;
  hint: string;
}) {
  return (
    <div>
      <label for={`drawer-${name}`}>{label}</label>
      <input
        id={`drawer-${name}`}
        name={name}
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
      />
    </div>
  );
}

/** The form of the drawer: it leads to an address that holds all that it asks for. */
function Arrange({ wanted, personas, path, rest }: PanelProps) {
  const page = wanted.scenario ? (scenarios[wanted.scenario]?.page ?? path) : path;
  return (
    <form method="get" action="/drawer">
      <Choice
        name="scenario"
        label="Scenario"
        value={wanted.scenario}
        choices={Object.entries(scenarios).map(([name, { title }]) => [name, title])}
      />
      <Choice
        name="persona"
        label="Persona"
        value={wanted.persona}
        choices={personas.map((name) => [name, name])}
      />
      <Choice name="fault" label="Failure" value={wanted.fault} choices={Object.entries(faults)} />
      <Text name="advance" label="Move the clock by" value={wanted.advance} hint="PT15M" />
      <Text name="world" label="World" value={wanted.world} hint="a UUID; the default one" />
      <input type="hidden" name="page" value={page} />
      {rest.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">Arrange</button>
    </form>
  );
}

function Mails({ mails, portalUrl }: Pick<PanelProps, 'mails' | 'portalUrl'>) {
  if (mails.length === 0) return <p>No mail yet. Load the page again after you sent one.</p>;
  return (
    <ol>
      {[...mails].reverse().map(({ to, subject, code, link }) => (
        <li>
          <b>{subject}</b> to {to}
          {code && (
            <>
              {' '}
              <code>{code}</code>
            </>
          )}
          {link && (
            <>
              {' '}
              {link.startsWith(`${portalUrl}/`) ? <a href={link}>{link}</a> : <code>{link}</code>}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Calls({ calls }: Pick<PanelProps, 'calls'>) {
  if (calls.length === 0) return <p>No call yet.</p>;
  return (
    <ol>
      {[...calls]
        .reverse()
        .map(({ method, path, status, operationId, rule, request, faults: failed }) => (
          <li>
            <p>
              <b>{operationId ?? path}</b> <span data-status={status}>{status}</span>
            </p>
            <p>
              <code>
                {method} {path}
              </code>
            </p>
            {request.contentType && (
              <p>
                <code>{request.contentType}</code>
              </p>
            )}
            <p>Why: {[rule, ...(failed ?? [])].join(', ')}</p>
          </li>
        ))}
    </ol>
  );
}

/** The drawer, beside the page or below it. */
export function Panel(props: PanelProps) {
  const { open, problem, clock, mails, calls, mockUrl, portalUrl, environmentID, wanted } = props;
  const link = new URLSearchParams(
    names.flatMap((name) => (wanted[name] ? [[name, wanted[name] ?? '']] : [])),
  );
  return (
    <aside class="drawer" aria-label="Scenario drawer" lang="en">
      <details open={open}>
        <summary>Scenarios (development only)</summary>
        {problem && <p role="alert">{problem}</p>}
        <Arrange {...props} />
        {open && (
          <p>
            <a href={`/drawer?page=${encodeURIComponent(props.path)}&${link}`}>Arrange it again</a>
            {' · '}
            <a href={`/drawer?page=${encodeURIComponent(props.path)}`}>Put all back</a>
          </p>
        )}
        <h2>Clock</h2>
        <p>
          {clock ? `${clock.now}${clock.frozen ? ', stopped' : ''}` : 'The mock does not answer.'}
        </p>
        <h2>Inbox</h2>
        <Mails mails={mails} portalUrl={portalUrl} />
        <h2>Last calls</h2>
        <Calls calls={calls} />
        <p>
          <a href={`${mockUrl}/?world=${environmentID}`}>All of it in the inspector</a>
        </p>
      </details>
    </aside>
  );
}
