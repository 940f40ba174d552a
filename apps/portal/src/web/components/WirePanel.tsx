import { type Action, wirePath } from '@ping-password/contract';
import { Fragment } from 'react';
import { type CallStatus, neighbours, type Wire } from '../wire.ts';

interface WirePanelProps {
  readonly action: Action;
  readonly reads?: Action;
  readonly api: Readonly<Record<string, Action>>;
  readonly added?: string;
  readonly wire: Wire;
}

function statusText(call: CallStatus | undefined): string {
  if (call === undefined) return 'not sent yet';
  if (call.kind === 'answered') return `${call.status} ${call.reason}`.trim();
  return call.kind === 'sending' ? 'waiting for the answer' : 'no answer';
}

function toneOf(call: CallStatus | undefined): string | undefined {
  if (call?.kind === 'no answer') return 'bad';
  if (call?.kind !== 'answered') return undefined;
  return call.status < 400 ? 'good' : 'bad';
}

function Status({ call }: { call: CallStatus | undefined }) {
  return (
    <span className="status" data-tone={toneOf(call)}>
      {statusText(call)}
    </span>
  );
}

/** A path template that breaks at its slashes only. */
function Path({ action }: { action: Action }) {
  const segments = wirePath(action.path).split('/').slice(1);
  return (
    <code className="path">
      {segments.map((segment) => (
        <Fragment key={segment}>
          <wbr />
          <span>/{segment.startsWith('{') ? <var>{segment}</var> : segment}</span>
        </Fragment>
      ))}
    </code>
  );
}

/** A media type with the part in bold that sets it apart from its neighbours. */
function MediaType({ value = '' }: { value: string | undefined }) {
  const [, vendor, name, suffix] = /^(.+\/vnd\.\w+\.)(.+)(\+\w+)$/.exec(value) ?? [];
  if (name === undefined) return <code>{value}</code>;
  return (
    <code className="media-type">
      {vendor}
      <wbr />
      <span>
        <b>{name}</b>
        {suffix}
      </span>
    </code>
  );
}

function Hops({ added }: { added: string | undefined }) {
  return (
    <div>
      <ol className="hops" aria-label="Way of the call">
        <li>Browser</li>
        {added && <li>Portal server</li>}
        <li>API</li>
      </ol>
      {added && <p className="hop-note">The portal server adds {added}.</p>}
    </div>
  );
}

function Neighbours({ action, api }: Pick<WirePanelProps, 'action' | 'api'>) {
  const others = neighbours(action, api);
  if (others.length === 0) return null;
  return (
    <>
      <h3>Same method and path, other Content-Type</h3>
      <dl className="neighbours">
        {others.map(({ operationId, mediaType }) => (
          <div key={operationId}>
            <dt>
              <MediaType value={mediaType} />
            </dt>
            <dd>
              <code>{operationId}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The Content-Type, and the action that it picks. */
function Selector({ action }: { action: Action }) {
  return (
    <dl className="selector">
      {action.mediaType && (
        <div>
          <dt>Content-Type</dt>
          <dd>
            <MediaType value={action.mediaType} />
          </dd>
        </div>
      )}
      <div>
        <dt>Action</dt>
        <dd>
          <code className="operation">{action.operationId}</code>
        </dd>
      </div>
    </dl>
  );
}

function pickedBy({ mediaType }: Action): string {
  if (mediaType === undefined) return 'Method and path pick the action.';
  return mediaType === 'application/json'
    ? 'In this API the path alone picks the action.'
    : 'Method, path and Content-Type together pick the action.';
}

/** What the last call looked like on the wire, without bodies, identifiers and credentials. */
export function WirePanel({ action, reads, api, added, wire }: WirePanelProps) {
  return (
    <aside className="wire" aria-labelledby="wire">
      <h2 id="wire">What goes over the wire</h2>
      <Hops added={added} />
      <p className="request-line">
        <span className="method">{action.method}</span>
        <Path action={action} />
      </p>
      <Selector action={action} />
      <p className="last-call">
        Last call: <Status call={wire.calls[action.operationId]} />
      </p>
      <Neighbours action={action} api={api} />
      {reads && (
        <>
          <h3>Read first</h3>
          <p className="read">
            <span className="method">{reads.method}</span>
            <code>{reads.operationId}</code>
            <Status call={wire.calls[reads.operationId]} />
          </p>
        </>
      )}
      <p className="wire-note">
        {pickedBy(action)} Bodies, identifiers and credentials are left out here.
      </p>
    </aside>
  );
}
