/**
 * Keep a state that changes by events only.
 *
 * @param onChange Called after each change with the state before and after it.
 */
export function createStore<State, Event>(
  initial: State,
  reduce: (state: State, event: Event) => State,
  onChange: (previous: State, next: State) => void,
): Store<State, Event> {
  let state = initial;
  return {
    getState: () => state,
    dispatch: (event) => {
      const previous = state;
      state = reduce(previous, event);
      if (state !== previous) onChange(previous, state);
    },
  };
}

export interface Store<State, Event> {
  getState: () => State;
  dispatch: (event: Event) => void;
}
