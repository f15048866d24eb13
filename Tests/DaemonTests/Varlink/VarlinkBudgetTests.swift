import Testing

@testable import readoutd

struct VarlinkBudgetTests {
    @Test("nobody is closed as long as the bytes suffice")
    func within() {
        var budget = VarlinkBudget(maximum: 100)
        #expect(budget.hold(60, by: 1, of: 10) == [])
        #expect(budget.hold(40, by: 2, of: 10) == [])
        #expect(budget.hold(50, by: 1, of: 10) == [])
        #expect(budget.hold(10, by: 3, of: 11) == [])
        #expect(budget.total == 100)
        #expect(budget.hold(0, by: 2, of: 10) == [])
        #expect(budget.total == 60)
    }

    @Test("the greediest connection of the greediest user goes, not the one that came last")
    func greediest() {
        var budget = VarlinkBudget(maximum: 100)
        #expect(budget.hold(30, by: 1, of: 10) == [])
        #expect(budget.hold(31, by: 2, of: 10) == [])
        #expect(budget.hold(38, by: 3, of: 11) == [])
        #expect(budget.hold(2, by: 4, of: 12) == [2])
        #expect(budget.total == 70)
    }

    @Test("as many go as must")
    func several() {
        var budget = VarlinkBudget(maximum: 100)
        for connection in 1...10 { #expect(budget.hold(10, by: connection, of: 10) == []) }
        #expect(budget.hold(25, by: 11, of: 11).count == 3)
        #expect(budget.hold(200, by: 12, of: 12) == [12])
        #expect(budget.total <= 100)
    }

    @Test("places are counted in all and for each user, and given back")
    func places() {
        var places = VarlinkPlaces(maximum: 3, maximumPerUser: 2)
        #expect(places.take(by: 10) == nil)
        #expect(places.take(by: 10) == nil)
        #expect(places.take(by: 10)?.contains("user 10") == true)
        #expect(places.take(by: 11) == nil)
        #expect(places.take(by: 12)?.contains("3 connections") == true)
        places.leave(by: 10)
        #expect(places.take(by: 12) == nil)
        #expect(places.taken == 3)
    }
}
