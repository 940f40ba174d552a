/** The style of the drawer; served by it, so that the app has none of it. */
export const styles = `
.drawer {
  --wire: #102b2a;
  --wire-raised: #1b3d3b;
  --wire-line: #35605c;
  --wire-ink: #eaf4f1;
  --wire-muted: #a5c1bb;
  --wire-mark: #ffd27a;
  padding: 1rem;
  background: var(--wire);
  color: var(--wire-ink);
  font-size: 0.875rem;
  overflow-wrap: anywhere;
}
.drawer details[open] { display: grid; gap: 0.75rem; }
.drawer summary { cursor: pointer; font-weight: 700; }
.drawer h2 { margin-top: 1rem; color: var(--wire-mark); font-size: 0.875rem; }
.drawer a { color: var(--wire-mark); }
.drawer form { display: grid; gap: 0.5rem; margin-block: 0.75rem; }
.drawer form div { display: grid; gap: 0.125rem; }
.drawer label { color: var(--wire-muted); }
.drawer select, .drawer input, .drawer button {
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--wire-line);
  border-radius: 0.375rem;
  background: var(--wire-raised);
  color: var(--wire-ink);
  font: inherit;
}
.drawer ::placeholder { color: var(--wire-muted); opacity: 1; }
.drawer button { justify-self: start; background: var(--wire-mark); color: var(--wire); font-weight: 700; }
.drawer :focus-visible { outline-color: var(--wire-mark); }
.drawer ol { display: grid; gap: 0.5rem; margin-bottom: 0.75rem; }
.drawer li { padding: 0.5rem; border-radius: 0.375rem; background: var(--wire-raised); }
@media (min-width: 70rem) {
  .drawer { position: fixed; inset: auto 0 1rem auto; padding: 0.5rem 0.75rem; border-radius: 0.5rem 0 0 0.5rem; }
  body:has(> .drawer > details[open]) { padding-right: 24rem; }
  .drawer:has(> details[open]) { inset: 0 0 0 auto; width: 24rem; padding: 1rem; overflow-y: auto; border-radius: 0; }
}
`;
