/**
 * How fast the program is, and how much memory it takes, beside two yardsticks that do the same
 * work without its care: a bare floor (inflate, scan, insert, deflate) and a well-known library.
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark                    5 k and 100 k rows, five turns
 * ... -Dbenchmark.args="--sizes 100k --runs 3 --only merge"
 * ... -Dbenchmark.args="--million"                           1 M rows as well
 * ... -Dbenchmark.args="--flags -XX:TieredStopAtLevel=4"     other flags for the program's JVM
 * ... -Dbenchmark.args="--profile --sizes 100k"              where the program's time goes
 * </pre>
 *
 * Every measurement is a whole fresh process. The contestants run in turns, so that a slow moment
 * of the machine meets all of them alike; ratios are taken within a turn and the median is told.
 * The workbooks are made once and kept in {@code target/benchmark}; delete that folder after a
 * change of the form. The real load is measured only if {@code target/app} is there.
 */
package org.jichidesk.benchmark;
