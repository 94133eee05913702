/** One question after another on the projector: it is asked, the time runs, then the answer is shown. */
export interface GroupState {
  readonly count: number;
  /** From 0. */
  readonly index: number;
  readonly phase: 'asking' | 'answered';
}

/** The answer; after the answer the next question. After the last answer nothing comes. */
export function forward(state: GroupState): GroupState {
  if (state.phase === 'asking') return { ...state, phase: 'answered' };
  return state.index + 1 < state.count ? { ...state, index: state.index + 1, phase: 'asking' } : state;
}

/** The question before, asked again. */
export function back(state: GroupState): GroupState {
  return { ...state, index: Math.max(0, state.index - 1), phase: 'asking' };
}

/** What the button says that goes forward. */
export function forwardWords({ index, count, phase }: GroupState): string {
  if (phase === 'asking') return '看答案';
  return index + 1 < count ? '下一题' : '已是最后一题';
}
