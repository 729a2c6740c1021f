import type { Metadata } from 'next';
import { Faults } from '../../../../components/lesson/faults';
import { LessonArticle } from '../../../../components/lesson/lesson-article';
import { vocabulary } from '../../../../components/vocabulary';
import { readCourse, readLesson, readLessonIds } from '../../../../lib/content';

export const dynamicParams = false;

type LessonParams = { params: Promise<{ locale: string; lesson: string }> };

/** One address for each lesson of the course. */
export async function generateStaticParams() {
  return (await readLessonIds()).map((lesson) => ({ locale: 'en', lesson }));
}

/** The lesson's own title and summary, both neutral to a bystander. */
export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const read = await readLesson((await params).lesson);
  return read.ok && read.value.lesson ? { title: read.value.lesson.title } : {};
}

/** One lesson. */
export default async function LessonPage({ params }: LessonParams) {
  const read = await readLesson((await params).lesson);
  if (!read.ok) throw new Error(read.error);
  const { lesson, faults } = read.value;
  if (!lesson) return <Faults lines={faults} />;
  const { Body, contentNote, ...outline } = lesson;
  const lessons = (await readCourse()).flatMap((part) => part.lessons);
  const next = lessons[outline.number] ?? null;
  return (
    <LessonArticle lesson={outline} note={contentNote} next={next}>
      {faults.length > 0 && <Faults lines={faults} />}
      <Body components={vocabulary} />
    </LessonArticle>
  );
}
