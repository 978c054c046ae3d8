package org.factdesk.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The most heap that was in use at any moment of an iteration, in MB: what was live and what was not yet collected. */
public class PeakHeap implements InternalProfiler {

    static final String NAME = "heap";

    @Override
    public String getDescription() {
        return "peak heap";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double bytes = heap().stream().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum();
        return List.of(new ScalarResult(NAME, bytes / (1024 * 1024), "MB", AggregationPolicy.MAX));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
