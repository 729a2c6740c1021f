import type { Metadata } from 'next';
import { CourseMap } from '../components/course/course-map';
import { readCourse } from '../lib/content';

export const metadata: Metadata = { alternates: { canonical: '/en/' } };

/** The English map at the bare address, without redirect or script. */
export default async function Home() {
  return <CourseMap parts={await readCourse()} />;
}
