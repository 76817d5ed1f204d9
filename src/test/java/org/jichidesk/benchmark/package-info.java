/**
 * How fast the program is, and how much memory it takes, beside two yardsticks that do the same
 * work without its care: a bare floor (inflate, scan, insert, deflate) and a well-known library.
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark                    5 k and 100 k rows, five turns
 * ... -Dbenchmark.args="--sizes 100k --runs 3 --only merge"
 * ... -Dbenchmark.args="--million"                           1 M rows as well
 * ... -Dbenchmark.args="--flags -Xmn64m --flags -Xint"        other flags for the program
 * ... -Dbenchmark.args="--profile --sizes 100k"              where the program's time goes
 * </pre>
 *
 * Every measurement is a whole fresh process; {@code --flags} and {@code --profile} do not concern
 * the real load, which goes through the start script. A profile adds up as many runs as asked for.
 * The contestants run in turns, so that a slow moment of the machine meets all of them alike;
 * ratios are taken within a turn and the median is told. Where the machine is shared, trust the
 * ratio of processor times more than that of times. The workbooks are made once and kept in {@code
 * target/benchmark}; delete that folder after a change of the form. The real load is measured only
 * if {@code target/app} is there.
 */
package org.jichidesk.benchmark;
