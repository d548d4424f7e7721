import type { z } from 'zod';
import { type FieldProblem, fail, ok, type Result } from '../result.ts';

type Issue = z.core.$ZodIssue;

/** The issue that says most: in a union, that of the branch which came nearest. */
function firstIssue(issues: readonly Issue[]): Issue | undefined {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issue;
  const nearest = issue.errors.find((branch) => branch.some(({ code }) => code === 'custom'));
  const inner = nearest?.find(({ code }) => code === 'custom');
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}

function problemOf(issue: Issue): FieldProblem {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.problem as FieldProblem | undefined) ?? 'not-allowed';
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'not-allowed';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'not-allowed';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrong-type';
    case 'invalid_format':
      return issue.format === 'guid' || issue.format === 'uuid' ? 'not-an-id' : 'not-allowed';
    default:
      return 'not-allowed';
  }
}

function fieldOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return [...issue.path, issue.keys[0]].join('.');
  return issue.path.join('.');
}

/** Input: a schema and anything at all. Output: the parsed value, or the first field that is wrong and how. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const issue = firstIssue(parsed.error.issues);
  if (issue === undefined) return fail({ code: 'unexpected', reason: 'schema' });
  return fail({ code: 'invalid-input', field: fieldOf(issue), problem: problemOf(issue) });
}
