// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.OrdinalSuperiority;
import org.parapet.analysis.inference.RankSum;
import org.parapet.analysis.inference.SignedRank;
import org.parapet.analysis.reliability.CronbachAlpha;
import org.parapet.analysis.reliability.CrossProductCounter;
import org.parapet.analysis.reliability.CrossProducts;
import org.parapet.analysis.reliability.KrippendorffAlpha;
import org.parapet.analysis.reliability.MeasurementLevel;
import org.parapet.analysis.reliability.Omega;
import org.parapet.analysis.reliability.OneFactor;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.Consensus;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.scale.WithinGroupAgreement;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.Polarity;

/** The values that the statistics of the analysis must give. */
public final class PublishedValues {

    private static final double LEVEL = 0.95;

    /** {@return every value, computed now} */
    public List<PublishedValue> values() {
        return Stream.of(agreement(), pomp(), consensus(), withinGroupAgreement(), krippendorff(), cronbach(), factor(),
                omega(), signedRank(), rankSum(), superiority(), bootstrap())
                .flatMap(checks -> checks.values().stream()).toList();
    }

    private static Checks agreement() {
        Checks checks = new Checks("agreement");
        int[] sample = {30, 40, 210, 130, 530, 50, 10};
        checks.published(Arrays.toString(sample), "package", 0.6113333, 7, Agreement.of(sample));
        agreement(checks, "one", 1, 0, 5, 0, 0);
        agreement(checks, "even", 0, 3, 3, 3, 3);
        agreement(checks, "ends", -1, 2, 0, 0, 2);
        agreement(checks, "layer", 2.0 / 3, 0, 4, 4, 0);
        return checks;
    }

    private static void agreement(Checks checks, String source, double expected, int... counts) {
        checks.defined(Arrays.toString(counts), source, expected, Agreement.of(counts));
    }

    private static Checks pomp() {
        Checks checks = new Checks("pomp");
        for (int[] limits : new int[][] {{0, 36, 36, 144}, {50, 90, 36, 144}, {100, 144, 36, 144}, {50, 32, 16, 48}}) {
            checks.defined(Messages.get("selftest.pomp.input", limits[1], limits[2], limits[3]), "source", limits[0],
                    PercentOfMaximum.of(limits[1], limits[2], limits[3]));
        }
        int[] counts = {0, 3, 3, 0};
        return checks.defined(Messages.get("selftest.pomp.counts", Arrays.toString(counts)), "source", 50,
                PercentOfMaximum.ofCounts(counts, new double[] {1, 2, 3, 4}));
    }

    private static Checks consensus() {
        int[] ends = {2, 0, 0, 2};
        int[] even = {3, 3, 3, 3, 3};
        return new Checks("consensus").published(Arrays.toString(ends), "package", 0, 7, Consensus.of(ends))
                .defined(Arrays.toString(even), "even", 1 + 0.2 * (2 * Math.log(0.75) / Math.log(2) - 2),
                        Consensus.of(even));
    }

    private static Checks withinGroupAgreement() {
        int[] counts = {0, 5, 5, 0, 0};
        double ratio = 10 * 0.25 / 9 / 2;
        return new Checks("withinGroupAgreement")
                .defined(Arrays.toString(counts), "single", 1 - ratio, WithinGroupAgreement.of(counts))
                .defined(Messages.get("selftest.withinGroupAgreement.four", Arrays.toString(counts)), "several",
                        4 * (1 - ratio) / (4 * (1 - ratio) + ratio),
                        WithinGroupAgreement.ofQuestions(List.of(counts, counts, counts, counts)));
    }

    private static Checks krippendorff() {
        Checks checks = new Checks("krippendorff");
        double[] published = {0.743, 0.815, 0.849, 0.797};
        for (MeasurementLevel level : MeasurementLevel.values()) {
            checks.published(Messages.get("selftest.krippendorff." + level), "source", published[level.ordinal()], 3,
                    KrippendorffAlpha.of(PublishedData.units(), new double[] {1, 2, 3, 4, 5}, level));
        }
        return checks;
    }

    private static Checks cronbach() {
        CrossProducts likert = crossProducts(PublishedData.questionnaire());
        OptionalDouble alpha = CronbachAlpha.of(likert);
        Checks checks = new Checks("cronbach");
        checks.published(Messages.get("selftest.cronbach.likert"), "source", 0.5917188485995826, 10, alpha);
        checks.published(Messages.get("selftest.cronbach.lower"), "source", 0.195, 3, OptionalDouble.of(
                CronbachAlpha.lower(alpha.orElse(0), likert.n(), likert.items(), LEVEL)));
        checks.published(Messages.get("selftest.cronbach.upper"), "source", 0.840, 3, OptionalDouble.of(
                CronbachAlpha.upper(alpha.orElse(0), likert.n(), likert.items(), LEVEL)));
        return checks.published(Messages.get("selftest.cronbach.blanks"), "source", 0.8016949152542373, 10,
                CronbachAlpha.of(crossProducts(PublishedData.withBlanks())));
    }

    private static CrossProducts crossProducts(List<int[]> persons) {
        List<Choice> choices = IntStream.range(0, 10).mapToObj(score -> new Choice(score, "" + score, "" + score, score,
                Polarity.NEUTRAL, false)).toList();
        CrossProductCounter counter = new CrossProductCounter(IntStream.range(0, persons.getFirst().length)
                .mapToObj(item -> new Question(item, "", "" + item, "", false, choices)).toList());
        persons.forEach(counter::accept);
        return counter.crossProducts();
    }

    private static Checks factor() {
        Checks checks = new Checks("factor");
        double[] published = {0.682, 0.384, 0.502, 0.300, 0.877, 0.849};
        double[] loadings = OneFactor.of(CrossProducts.ofCovariances(PublishedData.ability(), 112))
                .map(OneFactor::loadings).orElse(new double[0]);
        for (int item = 0; item < published.length; item++) {
            checks.published(Messages.get("selftest.factor.loading", item + 1), "source", published[item], 3,
                    item < loadings.length ? OptionalDouble.of(loadings[item]) : OptionalDouble.empty());
        }
        return checks;
    }

    private static Checks omega() {
        double[] loadings = {0.856274547, 0.728978383, 0.776175521};
        double[] uniquenesses = Arrays.stream(loadings).map(loading -> 1 - loading * loading).toArray();
        double[][] equal = {{1, 0.4, 0.4}, {0.4, 1, 0.4}, {0.4, 0.4, 1}};
        return new Checks("omega")
                .published(Messages.get("selftest.omega.loadings"), "source", 0.831138, 5,
                        Omega.of(loadings, uniquenesses))
                .approached(Messages.get("selftest.omega.equalInput"), "equal", 2.0 / 3,
                        Omega.of(CrossProducts.ofCovariances(equal, 50)));
    }

    private static Checks signedRank() {
        SignedRank patients = SignedRank.of(PublishedData.patients());
        SignedRank five = SignedRank.of(new double[] {1, 1, 1, 1, 1});
        return new Checks("signedRank")
                .published(Messages.get("selftest.signedRank.statistic"), "patients", 40, 7, of(patients.statistic()))
                .published(Messages.get("selftest.signedRank.p"), "patients", 0.0390625, 7, of(patients.probability()))
                .published(Messages.get("selftest.signedRank.plantsP"), "plants", 0.041259765625, 12,
                        of(SignedRank.of(PublishedData.plants()).probability()))
                .defined(Messages.get("selftest.signedRank.five"), "least", 0.0625, of(five.leastProbability()));
    }

    private static Checks rankSum() {
        RankSum rats = RankSum.of(new int[] {0, 0, 0, 0, 0, 12}, new int[] {1, 1, 1, 1, 1, 7});
        return new Checks("rankSum").published(Messages.get("selftest.rankSum.p"), "source", 0.0373, 4,
                of(rats.probability()));
    }

    private static Checks superiority() {
        OrdinalSuperiority found = OrdinalSuperiority.of(new int[] {1, 1, 1, 2, 1}, new int[] {2, 3, 3, 1, 1}, LEVEL)
                .orElseThrow();
        return new Checks("superiority")
                .published(Messages.get("selftest.superiority.delta"), "source", -0.25, 7, of(found.delta()))
                .published(Messages.get("selftest.superiority.lower"), "source", -0.7265846, 7, of(found.low()))
                .published(Messages.get("selftest.superiority.upper"), "source", 0.3890062, 7, of(found.high()));
    }

    private static Checks bootstrap() {
        UniformRandomProvider random = RandomSource.MT.create(new int[] {0x123, 0x234, 0x345, 0x456});
        OptionalDouble low = Bootstrap.standard().ofCounts(List.of(new int[] {0, 9}),
                counts -> PercentOfMaximum.ofCounts(counts.getFirst(), new double[] {0, 1}))
                .map(ends -> of(ends[0])).orElse(OptionalDouble.empty());
        return new Checks("bootstrap")
                .published(Messages.get("selftest.bootstrap.first"), "generator", 1067595299, 0,
                        of(random.nextInt() & 0xFFFFFFFFL))
                .published(Messages.get("selftest.bootstrap.second"), "generator", 955945823, 0,
                        of(random.nextInt() & 0xFFFFFFFFL))
                .defined(Messages.get("selftest.bootstrap.equal"), "unanimous", 100, low);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }
}
