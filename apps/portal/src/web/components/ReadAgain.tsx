import { Button } from 'react-aria-components';

/** Repeats a reading call that failed. */
export function ReadAgain({ query }: { readonly query: { readonly refetch: () => unknown } }) {
  return (
    <Button className="again" onPress={() => void query.refetch()}>
      Read again
    </Button>
  );
}
