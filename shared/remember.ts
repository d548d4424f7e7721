/** As `make`, which is asked once for each object; its answer is kept as long as the object is. */
export function remember<Of extends object, Answer extends NonNullable<unknown>>(
  make: (of: Of) => Answer,
): (of: Of) => Answer {
  const answers = new WeakMap<Of, Answer>();
  return (of) => {
    const answer = answers.get(of) ?? make(of);
    answers.set(of, answer);
    return answer;
  };
}
