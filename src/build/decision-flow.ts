import { ANSWER_VALUES, type Answers, decide, type Field, nextQuestion } from '../decision/index.ts';

const HEAD = `# How the questions lead to advice

Made by \`node src/build/decision-docs.ts\` from the decision module; the tests fail when it is stale.
Every path on which each question is answered; one answer that is not known leads on without it. Equal endings are
drawn once. Where both answers lead to the same ending, the question can still bring a remedy into the advice.

\`\`\`mermaid
flowchart TD
`;

/** A drawing of the whole conversation: a question with where each answer leads, or advice. */
type Step =
  | { readonly field: Field; readonly ways: readonly { readonly value: string; readonly to: Step }[] }
  | { readonly advice: string };

function stepAfter(answers: Answers, asked: readonly Field[]): Step {
  const field = nextQuestion(answers, asked);
  if (field === null) {
    const { protocol, fallback, strength } = decide(answers);
    return { advice: `${(protocol ?? fallback)?.toUpperCase()}, ${strength}` };
  }
  const ways = ANSWER_VALUES[field].map((value) => ({
    value,
    to: stepAfter({ ...answers, [field]: value }, [...asked, field]),
  }));
  return { field, ways };
}

/** Draws each different step once, so that equal endings of different paths meet. */
function draw(first: Step): readonly string[] {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const nameOf = (step: Step): string => {
    const key = JSON.stringify(step);
    const known = names.get(key);
    if (known) return known;
    const name = `s${names.size + 1}`;
    names.set(key, name);
    if ('advice' in step) lines.push(`  ${name}(["${step.advice}"])`);
    else {
      lines.push(`  ${name}{{"${step.field}"}}`);
      for (const line of arrows(
        name,
        step.ways.map(({ value, to }) => [value, nameOf(to)] as const),
      ))
        lines.push(line);
    }
    return name;
  };
  nameOf(first);
  return lines;
}

function arrows(from: string, ways: readonly (readonly [value: string, to: string])[]): readonly string[] {
  const targets = [...new Set(ways.map(([, to]) => to))];
  return targets.map((target) => {
    const values = ways.filter(([, to]) => to === target).map(([value]) => value);
    return `  ${from} -->|"${values.join(' / ')}"| ${target}`;
  });
}

/** The flow of the questions as Markdown with a Mermaid drawing. */
export function decisionFlow(): string {
  return `${HEAD}${draw(stepAfter({}, [])).join('\n')}\n\`\`\`\n`;
}
