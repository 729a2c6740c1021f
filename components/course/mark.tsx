/** The course's sign: three stones. Decoration. */
export function Mark() {
  return (
    <svg width="22" height="26" viewBox="0 0 22 26" aria-hidden="true" focusable="false">
      <ellipse cx="11" cy="21.5" rx="10" ry="4.2" fill="var(--stone-4)" />
      <ellipse cx="11.5" cy="13.6" rx="7.2" ry="3.8" fill="var(--stone-3)" />
      <ellipse cx="10.6" cy="6.4" rx="4.7" ry="3.2" fill="var(--gold)" />
    </svg>
  );
}
